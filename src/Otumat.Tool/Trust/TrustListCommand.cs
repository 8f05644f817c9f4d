using System.CommandLine;

namespace Otumat.Tool;

/// <summary>Says which keys are trusted.</summary>
internal static class TrustListCommand
{
    public static Command Create(ToolHost host)
    {
        var store = StoreOption.Create();
        var json = JsonOption.Create();
        var command = new Command("list", "List the keys of the store.") { store, json };
        command.SetAction(parsed =>
        {
            var keys = StoreOption.Open(parsed, store);
            var reporter = new Reporter(host, parsed.GetValue(json));
            foreach (var key in keys.Keys)
            {
                reporter.Write(TrustedKeyFacts.Of(key));
                reporter.Line();
            }

            reporter.Line(keys.Revocations is { } list ? $"Revocation list {list.Number}: {list.KeyIds.Count} keys." : "No revocation list was taken.");
            reporter.Line($"Trust store: {keys.Folder}");
            return ExitCode.Done;
        });
        return command;
    }
}
