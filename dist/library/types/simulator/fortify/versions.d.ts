import type { DateSpelling } from './dates.js';
import type { Operation } from './faults.js';
/** How a request shows who sends it. */
export type Scheme = 'basic' | 'token';
/** What one version of Software Security Center does otherwise than another. */
export interface Version {
    /** `info.version` of its OpenAPI file, as the vendor's client library keeps it. */
    readonly specVersion: string;
    /** Whether `/userSession/tokenData` is there. */
    readonly hasTokenData: boolean;
    /** What `/tokens/action/revoke` takes. */
    readonly revokeTakes: readonly Scheme[];
    /** What `/tokenDefinitions` takes. */
    readonly typesTake: readonly Scheme[];
    /** Whether the type `AutomationToken` is there. */
    readonly hasAutomationToken: boolean;
    /** How it writes times. Each spelling was seen; which version has which is a guess. */
    readonly dates: DateSpelling;
}
/** The versions, by the OpenAPI file of each in the vendor's client library. */
export declare const versions: {
    readonly '22.2': {
        readonly specVersion: '1:22.2.0.0130';
        readonly hasTokenData: false;
        readonly revokeTakes: readonly ["basic"];
        readonly typesTake: readonly ["token"];
        readonly hasAutomationToken: false;
        readonly dates: 'offset';
    };
    readonly '23.2': {
        readonly specVersion: '1:23.2.0.0153';
        readonly hasTokenData: false;
        readonly revokeTakes: readonly ["basic"];
        readonly typesTake: readonly ["basic", "token"];
        readonly hasAutomationToken: true;
        readonly dates: 'offset';
    };
    readonly '24.2': {
        readonly specVersion: '1:24.2.0.0152';
        readonly hasTokenData: true;
        readonly revokeTakes: readonly ["basic", "token"];
        readonly typesTake: readonly ["basic", "token"];
        readonly hasAutomationToken: true;
        readonly dates: 'offset-with-colon';
    };
    readonly '25.2': {
        readonly specVersion: '1:25.2.0.0151';
        readonly hasTokenData: true;
        readonly revokeTakes: readonly ["basic", "token"];
        readonly typesTake: readonly ["basic", "token"];
        readonly hasAutomationToken: true;
        readonly dates: 'offset-with-colon';
    };
};
/** The name of a version. */
export type VersionName = keyof typeof versions;
/** Says how a call may be authenticated; no scheme at all means that it is open to everybody. */
export declare function schemesOf(operation: Operation | undefined, version: Version): readonly Scheme[];
