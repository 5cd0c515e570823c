/**
 * The words of passphrases: short, plain, friendly, spelt alike in Britain and America. Ours; none may
 * be added that a child would not know or that could hurt beside another. Three of them make more
 * than 2^30 passphrases.
 */
export const WORDS: readonly string[] = `
	acorn actor age air airport album alley almond alpaca amber anchor animal ankle answer ant
	antler apple apricot apron arcade arch arena arm arrow art artist ash aspen atlas attic august
	aunt autumn avenue avocado award axle baby back bacon badge badger bag bagel bagpipe baker
	balcony ball ballad ballet balloon bamboo band bandage banjo bank banner barley barn barrel
	basil basin basket bat bath battery bay beach bead beak beaker bean bed bedroom bee beetle
	bell belt bench bicycle bike bird biscuit bison blanket blaze blender blossom blouse blue
	board boat bobcat bonfire bonnet bonus book boot border bottle boulder bouquet bow bowl box
	bracket branch brass bread breeze brick bridge bronze broom brother brunch brush bubble bucket
	buckle bugle bulb bundle bunny burger burrow bus bush butter button cabbage cabin cable cactus
	cafe cake calf camel camera camp canal canary candle candy canoe canteen canvas canyon cape
	captain car caramel caravan card cargo carpet carrot cart cartoon castle cat cave cedar
	ceiling celery cello cement chain chair chalk channel chapel chapter charm chart cheese
	cheetah cherry chess chest chicken child chimney chin chorus cinema circle circus citrus city
	clam classic clay clever cliff clinic cloak clock closet cloth cloud clover clown club coach
	coast coat cobra cocoa coconut coffee coin collar comb comet comic compass concert cone cook
	cookie copper coral corn corner cosmos costume cottage cotton couch cougar council country
	cousin cowboy coyote crab cradle crane crater crayon cream creek cricket crocus crow crown
	crumb crust crystal cub cube cuckoo cup cupcake curtain curve cushion custard cycle cymbal
	cypress dairy daisy dance dancer dawn day deck deer desert desk dessert dew dial diamond diary
	dice dinghy dinner diploma disco dish diver dock doctor dog doll dolphin dome domino donkey
	door doormat dot dove dragon drama drawer dream dress drift drill drink drum dryer duck dune
	dusk dust duvet eagle ear earring earth easel east echo eclipse edge eel eight elbow elder elf
	elm ember emerald emu engine equator eraser evening event exit express eye eyebrow fabric face
	factory falcon family fan farm farmer father faucet feather fence fennel fern ferret ferry
	fiddle field fig finch finger fire firefly fish flag flannel flash flask flipper float flood
	floor florist flute fly foal foam fog folder fondue food foot forest fork fort fossil fox
	frame freckle freezer friday friend fringe frisbee frog frost fruit fudge funnel fur future
	gadget galaxy gallery gallon garage garden garland garlic garnet gate gazelle gecko gem genius
	gentle geyser giant gift ginger giraffe glacier glass glider globe glove glue goat goblet
	goggles gold golf gondola goose gown grain granite grape grass gravel gravy green grill grin
	grocery ground group grove guava guest guitar gull gymnast habit haiku hail hallway ham hammer
	hammock hamster hand handle hangar happy harmony harp harvest hat hawk hazel head heart
	heather hedge helmet helper herb herd heron hiker hill hinge hippo hockey holiday holly home
	honey hood hoop hopper horizon horn hornet hotel house hummus hurdle husky hut hyena ice
	iceberg icicle icing idea igloo iguana imprint inch indigo ink inkwell insect inside invite
	iris iron island ivory ivy jackal jacket jaguar jam january jar jasmine jaw jazz jeans jelly
	jersey jet jewel jigsaw job jockey joke jolly journal journey joy judge judo juggler juice
	july jumper june jungle juniper jury kale karate kayak kennel kernel kettle kick kidney king
	kiosk kitchen kite kitten kiwi knee koala label lace ladder ladle lady ladybug lagoon lake
	lamb lamp lantern laptop larch lark lasagna lava lawn layer leader leaf leather lecture ledge
	legend lemon lemur lens lentil leopard lesson letter lettuce level library lid lift light
	lilac lily lime linen lion lip lizard llama lobby lobster locket lodge log lotus lucky luggage
	lullaby lumber lunch lute lynx lyric macaw machine magic magma magnet magpie mailbox mammal
	mammoth mango manor map maple marble march marina market marmot marsh mask mat match meadow
	meal measure medal melody melon memory menu mermaid meteor metro middle mile milk mill millet
	mimosa minnow mint minute mirror mitten mocha model mole moment monarch monday monsoon month
	moon moose morning mosaic moss moth mother motor mouse mouth movie muffin mug mule muscle
	museum music mustard nacho napkin nature navy neck nectar needle nephew nest net nettle nickel
	niece nine noodle noon north nose novel number nurse nutmeg oak oasis oat object oboe ocean
	octagon october octopus office olive onion opal opera orange orbit orchard orchid oregano
	organ origami ostrich otter outfit oval oven owl oxygen oyster package paddle page paint
	painter palace palm pancake panda panel panther papaya paper paprika parade parcel park parka
	parrot parsley party passage pasta pastel pastry patch path patio pattern paw payment pea
	peach peacock peanut pearl pebble pecan pedal pelican pen pencil penguin pepper perfume person
	petal piano pickle picnic picture pie pigeon pigment pillow pilot pin pink pioneer pipe pirate
	pitcher pizza planet plank plant plate player plaza plum plumber plush pocket podium poem poet
	polar pollen polo pond pony poodle pool popcorn poplar poppy porch post poster potato potter
	pottery pouch powder prairie pretzel prince print prism prize pudding puddle puffin pulley
	puma pump pumpkin pupil puppet puppy purple purse puzzle pyramid python quail quartet quartz
	quest quiche quick quiet quilt quince quiver quiz rabbit raccoon race racket radar radio
	radish raft railway rainbow raisin ramp ranch ranger rattle raven ravioli razor recipe record
	red reef referee relay relish rhubarb rhyme ribbon rice riddle rider ridge river road robin
	robot rocket rodeo roof room rooster rope rover rowboat rubber ruby rudder rug ruler runner
	saddle safari saffron saga sage sailor salad salmon salsa salt sand sandal sardine sauce
	saucer sauna scallop scarf school science scooter scout screen scroll seagull seal season seat
	seaweed second secret seed seesaw sequoia sesame seven shadow shampoo shark shawl sheep sheet
	shelf shell shelter sherbet sheriff ship shirt shop shovel shower shrimp shrub signal silk
	silver singer sink siren sister six skate sketch ski skirt sky skylark slate sled sleeve slide
	slipper sloth smile smoke snail snow snowman soap soccer sock sofa soil solar soldier song
	sonnet soup south space spaniel sparrow spatula speaker spice spider spinach spiral sponge
	spoon spring sprout spruce square squash squid stable stadium stage stamp star station statue
	steam stem stick sticker stone stool stork storm story stove straw stream street string studio
	subway sugar summer summit sun sundae sunday sunrise surfer swamp swan sweater swim swing
	sword syrup table tablet taco tadpole tailor tango tank tape tapir target taxi teacher team
	teapot temple tennis tent terrace thimble thistle thread three throat thumb thunder ticket
	tiger tiki timber tinsel toast toaster toffee tomato tongue tool toolbox topaz torch tornado
	toucan towel tower town toy tractor trail train tray tree trolley trophy tropic trout trumpet
	trunk tuba tuesday tulip tuna tunnel turkey turnip turtle tweed twelve twenty twig twin
	twister ukulele uncle under unicorn uniform upper urchin utensil vacuum valley van vanilla
	vase velvet vest vet viking village vine vinegar viola violet violin visitor voice volcano
	volley voyage vulture waffle wagon waiter walker wall wallet walnut walrus waltz wand warm
	wasp watch water wave wax wedding weekend west whale wheel whisker whisper whistle widget
	willow wind window wing winner winter wizard wolf wombat wonder wool worker world wren wrist
	writer yak yard yarn year yellow yodel yoga yogurt yolk young zebra zenith zero zipper zodiac
	zone zoo
`
	.trim()
	.split(/\s+/);
