using System.CommandLine;
using Otumat.Usage;

namespace Otumat.Tool;

/// <summary>A command that is about a package and says facts.</summary>
internal sealed record PackageCommand
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary>What it does, and what it ends with.</summary>
    public required Func<PackageCall, CancellationToken, Task<int>> Run { get; init; }

    /// <summary>Its options beside those that name the package.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>What the command line changes of the package's settings.</summary>
    public Func<ParseResult, UsageAgentOptions, UsageAgentOptions> Change { get; init; } = (_, settings) => settings;

    /// <summary>Whether it has something to do for a package that nobody has enrolled.</summary>
    public bool TakesUnknown { get; init; }

    public Command Create(ToolHost host)
    {
        var package = new PackageOptions();
        var json = JsonOption.Create();
        var command = new Command(Name, Description);
        package.AddTo(command);
        foreach (var option in Options.Append(json))
        {
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var agents = new PackageAgents(settings => host.Change(Change(parsed, settings)));
            var request = package.Read(parsed);
            var (agent, isKnown) = TakesUnknown ? agents.FindOrMake(request) : (agents.Find(request), true);
            await using (agent.ConfigureAwait(false))
            {
                var call = new PackageCall(host, parsed, agent, new Reporter(host, parsed.GetValue(json))) { IsKnown = isKnown, Assembly = request.Assembly };
                return await Run(call, cancellationToken).ConfigureAwait(false);
            }
        });
        return command;
    }
}
