using System.CommandLine;
using Otumat.Trust;

namespace Otumat.Tool;

/// <summary>Says the hash of a package.</summary>
internal static class HashCommand
{
    public static Command Create(ToolHost host)
    {
        var path = PathArgument.Create("A folder, a nupkg file or a package that NuGet has installed.");
        var hash = new HashOptions();
        var json = JsonOption.Create();
        var command = new Command("hash", "Say the hash of a package that otumat for Python and git's commands make. It binds content by SHA-1; new packages use a manifest.") { path, json };
        hash.AddTo(command);
        command.SetAction(parsed =>
        {
            var value = hash.Compute(parsed, parsed.GetRequiredValue(path)) ?? throw new ToolFailure("Say which hash: --git or --legacy.", ExitCode.Usage);
            var reporter = new Reporter(host, parsed.GetValue(json));
            if (reporter.IsJson)
            {
                reporter.Write(new Facts().Add("hash", "Hash", value).Add("isEmpty", "Empty", value == PackageHash.Empty));
                return ExitCode.Done;
            }

            reporter.Line(value);
            if (value == PackageHash.Empty)
            {
                reporter.Warn("There is nothing to list, so this is the hash of nothing. It is never signed.");
            }

            return ExitCode.Done;
        });
        return command;
    }
}
