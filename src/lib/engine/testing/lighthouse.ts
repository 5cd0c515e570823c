/**
 * An article made up for tests of matching, order and sentences to find: several people who say one
 * thing each, and dated events. Its people, its island and its lighthouse do not exist.
 */
export const LIGHTHOUSE = `The lighthouse on Merrow Island will lose its keeper in the spring, the Harbour Board announced on Tuesday, and the islanders are furious.

The tower has been automatic in all but name for years. The lamp was lit for the first time in 1871. A storm broke the upper gallery in 1926. The first electric lamp was installed in 1954 by a firm from Dunleigh. In 1893 the board moved the fog bell to a separate house.

“No machine can hear a child shouting on the rocks,” said Nora Kestrel, the keeper. Harbour Commissioner Owen Drake said that a keeper costs 61,000 crowns a year. Drake called the decision inevitable because the board had lost a third of its revenue since 2019.

Mayor Elsa Lorne warned that the ferry might lose its licence without a keeper. The fishing cooperative rejected the plan in a unanimous vote on Friday. Its chairman, Tomas Rell, argued that radar fails in heavy snow. Police Sergeant Maud Finch said that the coast road is dangerous in winter.

Engineers tested the new lamp for eleven weeks to find faults in its battery. The test ended without a single alarm. Kestrel wants to stay on the island and open a museum in the old fog house.

Visitors come to Merrow from April to October. Lorne has invited the board to spend one night in the tower.
`;
