using Spectre.Console;

namespace Otumat.Tool;

/// <summary>The console of Spectre. It looks at TERM, which pipes have too; here a pipe gets neither colours nor prompts.</summary>
internal static class Terminal
{
    public static IAnsiConsole Open(ToolHost host) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = host.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = host.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = host.IsInteractive ? InteractionSupport.Detect : InteractionSupport.No,
        Out = new AnsiConsoleOutput(host.Output),
    });
}
