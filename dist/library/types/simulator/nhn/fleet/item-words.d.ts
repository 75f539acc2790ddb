/** The languages in which the service answers. */
export declare const itemLanguages: readonly ['KO', 'EN', 'JA'];
/** A language in which the service answers. */
export type ItemLanguage = (typeof itemLanguages)[number];
/** A text in each language of the service. */
export type Words = Readonly<Record<ItemLanguage, string>>;
/** Stands before the name of each item. */
export declare const madeUpMark: Words;
/** The names of levels, as the guide has them. */
export declare const levelNames: {
    readonly H: {
        readonly KO: '상';
        readonly EN: 'High';
        readonly JA: '高';
    };
    readonly M: {
        readonly KO: '중';
        readonly EN: 'Medium';
        readonly JA: '中';
    };
    readonly L: {
        readonly KO: '하';
        readonly EN: 'Low';
        readonly JA: '低';
    };
};
/** What is checked, with its category: thirteen, so that five aspects of each make the example's 65 items. */
export declare const topics: readonly {
    readonly category: Words;
    readonly name: Words;
}[];
/** In what respect a topic is checked: the item's name and its countermeasure. `{topic}` stands for the topic. */
export declare const aspects: readonly {
    readonly name: Words;
    readonly fix: Words;
}[];
