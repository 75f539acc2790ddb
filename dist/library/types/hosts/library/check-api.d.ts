import type { GateReport } from '../../gate/report.js';
import type { ApiCheckOptions } from './api-check-options.js';
import type { ScanSettings } from './scan-settings.js';
/**
 * Runs the API security check: reads an API's OpenAPI document and asks the API itself, by reading requests to the
 * allowed hosts only.
 *
 * Resolves with a report however that ends, like `scanVaddy`. Rejects with a `TypeError` when `options` is no object or
 * holds something else than text, numbers, booleans and lists of these.
 */
export declare function checkApi(options: ApiCheckOptions, settings?: ScanSettings): Promise<GateReport>;
