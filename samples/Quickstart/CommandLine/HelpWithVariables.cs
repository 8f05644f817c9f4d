using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Quickstart.CommandLine;

/// <summary>The help of the command line, followed by the environment variables.</summary>
internal sealed class HelpWithVariables(HelpAction options) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var code = options.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(Variables.Help);
        return code;
    }
}
