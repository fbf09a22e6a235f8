/**
 * Commands: options and printing, nothing else. {@link prongsai.cli.Main} starts, {@link prongsai.cli.Prongsai} is the
 * command line, one class a command beside it; what a command does stands in {@code app}.
 */
@NullMarked
package prongsai.cli;

import org.jspecify.annotations.NullMarked;
