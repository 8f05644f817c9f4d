using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Otumat.Tool;

/// <summary>The help of a command, followed by what it may end with.</summary>
internal sealed class HelpWithExitCodes(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(ExitCode.Help);
        return code;
    }
}
