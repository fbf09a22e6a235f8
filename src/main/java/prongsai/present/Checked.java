package prongsai.present;

import prongsai.model.Findings;
import prongsai.model.Report;

/**
 * One report of a run with what the rules say about it.
 *
 * @param name the name of its outputs ({@code reports/NAME.json}): its path with {@code __} for {@code /}
 * @param report what it says
 * @param findings what the rules say
 */
public record Checked(String name, Report report, Findings findings) {}
