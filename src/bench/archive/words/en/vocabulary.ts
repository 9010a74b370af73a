/*
 * The words that the English archive of the bench is made of. Everything is invented: a county on the coast of New
 * England, its villages, its people.
 */

const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim())

/** Three parts of the names of places; they make some forty thousand. */
export const placeHeads = list(
  'Gannet,Heron,Osprey,Plover,Tern,Eider,Loon,Sandpiper,Curlew,Kittiwake,Alder,Beech,Birch,Cedar,Hemlock,Juniper,Laurel,Maple,Spruce,Tamarack,Willow,Bayberry,Cranberry,Huckleberry,Clover,Granite,Slate,Flint,Copper,Iron,Amber,Silver,Shell,Oyster,Mussel,Quahog,Herring,Alewife,Haddock,Sturgeon,Schooner,Mooring,Anchor,Capstan,Halyard,Lantern,Beacon,Tollgate,Tannery,Sawmill,Gristmill,Ropewalk,Saltbox,Meetinghouse,Parsonage,Almshouse,Winterbourne,Thornbury,Ashcombe,Penrose,Wexcombe,Marlow,Hathersage,Saint-Brieuc',
)
export const placeTails = list(
  'Neck,Point,Cove,Ledge,Hollow,Brook,Pond,Marsh,Meadow,Hill,Ridge,Bluff,Dune,Bar,Shoal,Reach,Narrows,Inlet,Creek,Falls,Spring,Swamp,Island,Rock,Head,Bight,Flats,Sound,Beach,Bend,Crossing,Corner,Common,Green,Field,Farm,Orchard,Woods,Grove,Pasture,Lot,Wharf,Dock,Bridge,Mill,Dam,Tower,Light,Station,Depot,Quarry,Pit,Kiln,Forge,Tavern,Chapel,Cemetery,Monument,Fort,Battery,Causeway,Ferry,Slip,Gate',
)
export const placeKinds = list(
  'Village,Township,Street,Road,Lane,Landing,Precinct,Industrial Park,State Forest,Water District',
)

export const surnames = list(
  'Pettengill,Whitmarsh,O’Rourke,Ferreira,Sullivan,Nguyễn,Thibodeau,Macomber,Kowalczyk,Silva,Penhale,Saint-Cyr,Okafor,D’Ambrosio,Feldstein,Achterberg,Nuñez,MacAuliffe,Garrity,Lindqvist,Sesay,Coffin,Szczepański,Tavares,O’Malley,Ostrander,Winslow,Haskell,Peña,Bettencourt,Doane,Gagnon,Lavoie,Nickerson,Tso,Björklund,Alden,Quimby,Rezendes,Brightman,D’Angelo,Müller,Starbuck,Papadakis,Crowell,Mayhew,Côté,Eldridge,Van Houten,Baptiste,Lemieux,O’Shaughnessy,Thacher,Kaplan,Ibrahim,Wójcik,Snow,Hallett,Pereira,Delgado,Cabral-Reyes,Threlfall',
)
export const givenNames = list(
  'Ruth,Desmond,Siobhán,Walter,Linh,Bridget,Ellen,Carl,Amina,Harold,Lucía,Josiah,Rosalind,Ira,Constance,Reginald,José,Zoë,Martin,Delia,Renée,Tess,Winifred,Sinéad,Manuel,Abigail,Eben,Prudence,Anaïs,Thomas,Grace,Samuel,Hannah,Peter,Chloë,Nathan,Miriam,Felipe,Inês,Oliver,Beatrice,Jonah,Agnes,Cyrus,Marguerite,Theo,Noémie,Silas,Dorothy,Victor,Imani,Raúl,Sylvia,Gideon,Maeve,Anton,Priscilla,Bao,Léonie,Hollis',
)

/** Each with an article before it within a sentence. */
export const bodies = list(
  'County Commission,County Administrator’s Office,County Council,Select Board,School Committee,Planning Board,Finance Committee,Board of Health,Conservation Commission,Harbor Commission,Zoning Board of Appeals,Department of Public Works,Water and Sewer Department,Sheriff’s Office,Police Department,Fire Department,Assessors’ Office,Registry of Deeds,Council on Aging,Housing Authority,Shellfish Department,Parks and Recreation Department,Transit Authority,Historical Commission,Library Trustees,Cultural Council,Veterans’ Services Office,Emergency Management Agency,Community Development Office,Treasurer’s Office,County Auditor,Building Inspector’s Office,Cemetery Commission,Agricultural Commission,Energy Committee,Disability Commission,District Court,District Attorney’s Office,Youth Services Bureau,Steamship Authority',
)

export const tasks = list(
  'rural water mains,the rebuilding of the seawall,senior housing repairs,the cranberry harvest,dredging of the inner harbor,school enrollment,preschool places,community health clinics,home visits by nurses,property tax relief,the food pantry,jobs for people with disabilities,farmland preservation,spring planting,tick and mosquito control,brush fire prevention,flood preparedness,workplace safety inspections,gas main replacement,elevator repairs,sidewalk reconstruction,recycling pickup,sewer extensions,bus routes,back road maintenance,bridge inspections,ferry safety,recruitment of new employers,business permits,downtown tax incentives,small business loans,advice for growers,the boatbuilding tradition,protection of old elms,summer reading,farm tourism,the new gymnasium,the apprentice program,veterans’ benefits,wedding licenses,neighborhood mediation,unanswered complaints,legal aid,restaurant inspections,prescription drug costs,ambulance billing,online permits,one-stop counters at town hall,broadband for the islands,wetlands protection,land records,accessory apartments,soil testing,the town census,the business survey,audit findings,the capital budget,municipal debt,the night ferry,the farmers’ market,school breakfasts,cold storage at the fish pier,beach plum growing,apple picking,oyster farming,dairy prices,greenhouse construction,fruit tree grafting,hay drying,tractor safety,removal of old dams,salt marsh restoration,counts of migrating birds,smokestack emissions,airport noise,dog licenses,bicycle sharing,parking downtown,crossing guards,school bus inspections,graduation requirements,college counseling,summer camps,after-school programs,library hours on Sunday,the whaling museum’s exhibits,theater in the schools,the whaleboat races,the half marathon,the lantern parade,holiday travel,Memorial Day ceremonies,drought restrictions,reservoir repairs,coastal erosion,evacuation drills,hurricane warnings,the blood drive,the heating fund,volunteer fire companies,child welfare,telephone fraud,opioid recovery,street crime,short-term rentals,the voter list,the dog park',
)

/** Infinitive, present and past. */
export const verbs = list(
  'approve approves approved,postpone postpones postponed,review reviews reviewed,fund funds funded,inspect inspects inspected,finish finishes finished,schedule schedules scheduled,study studies studied,oversee oversees oversaw,report reports reported,discuss discusses discussed,question questions questioned,defend defends defended,revisit revisits revisited,expand expands expanded,regulate regulates regulated,coordinate coordinates coordinated,test tests tested,begin begins began,announce announces announced',
).map((forms) => {
  const [base = '', present = '', past = ''] = forms.split(' ')
  return { base, past, present }
})
export const measures = list(
  'households,feet,miles,acres,dollars,visits,sites,rooms,buildings,pumps,tons,permits,complaints,residents,gallons,street lamps,vehicles,shipments,projects,shops',
)
/** Clauses that may follow `that`. */
export const results = list(
  'nobody has to make a second trip to town hall,the street lamps are lit again,the water pressure is steady,children walk a shorter way to school,older residents see a doctor closer to home,the accounts hang at the post office door,progress is posted every month,the work is ahead of schedule,the missing stretch will be finished by December,faulty welds have been redone,the bidding was open to everyone,the money has arrived,the price at the dock is higher than last year,new buyers have been found,complaints have fallen by half,waiting times are shorter,the river runs clear,there is less smoke over the harbor,the forms fit on one page,fewer applicants are turned away,wages are paid on Fridays,parents are reassured,shopkeepers want to come back,more visitors are staying overnight,the herons have returned,the fields no longer stand in water,the ferry leaves on time,the bridge has been resurfaced,the ledgers have been checked again,the name of the person in charge is on the sign',
)
export const times = list(
  'since January,in the first half of the year,in the third quarter,since the storm season began,around the holidays,since school opened,through the end of last month,this month,a year ago,over the past three years,starting this week,by the end of the year,before the spring tides,during the harvest,in the off-season,after Town Meeting adjourned,before the hearing opens,during the trial run,when the comment period ended,before the first frost',
)
export const manners = list(
  'in phases,house by house,street by street,item by item,all at once,overnight,once more,under a consent order,from a checklist,according to the drawings,with outside engineers,together with the neighborhoods,with the help of volunteers,over a telephone hotline,with drones,on the spot,face to face,in public,in batches,by turns',
)
export const people = list(
  'delegate,committee member,villager,resident,teacher,student,physician,nurse,engineer,deckhand,forest ranger,water operator,block captain,cranberry grower,oyster farmer,shopkeeper,retired machinist,volunteer,town planner,mediator,inspector,mason,surveyor,technician,letter carrier,bus driver,sanitation worker,firefighter,police officer,judge',
)
export const desks = list(
  'Government desk,Metro desk,Business desk,Education and health desk,Photo desk,Features desk',
)
export const offices = list(
  'Chair,Vice chair,County administrator,Deputy administrator,County commissioner,Town manager,Select Board chair,Town clerk,Town moderator,Town counsel,Finance director,Treasurer,Superintendent of schools,Principal,Harbor master,Police chief,Fire chief,Sheriff,District attorney,Presiding justice,Health agent,Conservation agent,Building inspector,Chief engineer,Director,Deputy director,Secretary,Trustee',
)
