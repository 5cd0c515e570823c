/**
 * An article made up for tests: short, with something of every kind to ask. Brackwater, its people
 * and its bridge do not exist.
 */
export const ARTICLE = `Brackwater’s old bridge will close for six months after engineers found cracks in two of its arches, the town council said on Tuesday.

“Nobody should have to cross a bridge in fear,” Mayor Adaeze Lind told the Brackwater Herald. She said that the repairs would cost 14 million crowns and would be finished before the winter.

Transport Minister Petra Vance has rejected a plan to build a second bridge beside the old one. A second bridge would divide the harbour, Vance said in a statement, and the money is needed for schools.

Tomas Brandt, the head of the harbour police, warned that lorries had ignored the weight limit for years. His officers stopped 340 lorries in Operation Ferryman, which began in March and ended in September 2021.

Officials who asked not to be named told Radio Larrow that the council had known of the cracks since 2019. The council has denied that it hid a report.

The bridge was designated as a protected landmark in 1968. Joel Pryce, a historian at Northfield University, argued that the designation saved it when the railway closed. Pryce wants the bridge to be open to walkers only. He was born in Norwich in 1959 and moved to Brackwater to write a history of its harbour.

Under Operation Open Gate, ferries would carry schoolchildren across the river. The council has not decided who would pay for them. Most shopkeepers supported the closure, but boat owners opposed it because the work would block the channel.

Buses will take the road through Hazel Lane until the spring. Lind asked drivers for patience.
`;
