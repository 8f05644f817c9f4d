using System.CommandLine;
using System.Text.Json.Nodes;
using Otumat.Trust;

namespace Otumat.Tool;

/// <summary>Says what a plugin, a package or a key says of itself.</summary>
internal static class InspectCommand
{
    public static Command Create(ToolHost host)
    {
        var path = PathArgument.Create("The folder of a plugin, a nupkg file, a package that NuGet has installed, or the PEM file of a key.");
        var password = SigningOptions.CreatePassword();
        var json = JsonOption.Create();
        var command = new Command("inspect", "Say what a plugin, a package or a key says of itself. Nothing is verified.") { path, password, json };
        command.SetAction(parsed =>
        {
            var reporter = new Reporter(host, parsed.GetValue(json));
            var file = parsed.GetRequiredValue(path);
            return File.Exists(file) && !file.EndsWith(".nupkg", StringComparison.OrdinalIgnoreCase)
                ? InspectKey(reporter, file, parsed.GetValue(password))
                : InspectManifests(reporter, file);
        });
        return command;
    }

    private static int InspectKey(Reporter reporter, string file, string? passwordVariable)
    {
        if (File.ReadLines(file).Any(line => line.StartsWith("-----BEGIN", StringComparison.Ordinal) && line.Contains("PRIVATE", StringComparison.Ordinal)))
        {
            using var key = SigningKey.FromFile(file, SecretVariables.Read(passwordVariable));
            reporter.Write(KeyFacts.Of(key.PublicKey).Add("isPrivate", "Private", value: true));
            return ExitCode.Done;
        }

        reporter.Write(KeyFacts.Of(VerificationKey.FromFile(file)).Add("isPrivate", "Private", value: false));
        return ExitCode.Done;
    }

    private static int InspectManifests(Reporter reporter, string path)
    {
        var found = InspectedManifest.ReadAll(path);
        if (found.Count == 0)
        {
            throw new ToolFailure($"There is no manifest in '{path}', so nothing in it is signed.");
        }

        foreach (var each in found)
        {
            reporter.Write(FactsOf(each), "Read, not verified:");
        }

        return found.All(each => each.Manifest is not null) ? ExitCode.Done : ExitCode.Failed;
    }

    private static Facts FactsOf(InspectedManifest found)
    {
        var manifest = found.Manifest;
        var files = manifest?.Files ?? [];
        return new Facts()
            .Add("manifest", "Manifest", found.Path)
            .Add("fault", "Fault", found.Fault.Length == 0 ? null : found.Fault)
            .Add("isSigned", "Signature", found.IsSigned)
            .Add("id", "Id", manifest?.Id)
            .Add("version", "Version", manifest?.Version)
            .Add("framework", "Framework", manifest?.Framework)
            .Add("created", "Created", manifest?.Created)
            .Add("expires", "Expires", manifest?.Expires)
            .Add("keyId", "Key id", manifest?.KeyId)
            .Add(
                "files",
                "Files",
                new JsonArray([.. files.Select(file => new JsonObject { ["path"] = file.Path, ["length"] = file.Length, ["sha256"] = file.Sha256 })]),
                string.Join('\n', files.Select(file => $"{file.Path} ({file.Length} bytes)")));
    }
}
