using System.CommandLine;
using Otumat.Trust;

namespace Otumat.Tool;

/// <summary>Verifies a plugin, a package or the signature over a package's hash.</summary>
internal sealed class VerifyCommand
{
    private readonly Argument<string> _path = PathArgument.Create("The folder of a plugin, a nupkg file or a package that NuGet has installed.");
    private readonly Option<string?> _id = TextOptions.Create("--id", [], "ID", "The id that the plugin must have; packages name their own unless given.");
    private readonly Option<string?> _store = StoreOption.Create();
    private readonly Option<string?> _signature = TextOptions.Create("--signature", [], "FILE", "With --git or --legacy: the file of the signature; PATH.sig unless given.");
    private readonly Option<string?> _key = TextOptions.Create("--public-key", [], "FILE", "With --git or --legacy: the PEM file of the public key.");
    private readonly Option<bool> _allow = new("--allow-legacy") { Description = "With --git or --legacy: end with 0 when the signature is good, though it binds the content by SHA-1 alone." };
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly HashOptions _hash = new();

    public static Command Create(ToolHost host)
    {
        var verify = new VerifyCommand();
        var command = new Command("verify", "Verify a plugin or a package. Ends with 0 when it is valid, with 1 when it is not.")
        {
            verify._path, verify._id, verify._store, verify._signature, verify._key, verify._allow, verify._json,
        };
        verify._hash.AddTo(command);
        command.SetAction(parsed => verify.Run(host, parsed));
        return command;
    }

    private int Run(ToolHost host, ParseResult parsed)
    {
        var results = Verify(parsed, parsed.GetRequiredValue(_path), host.Time);
        var reporter = new Reporter(host, parsed.GetValue(_json));
        foreach (var result in results)
        {
            reporter.Write(ResultFacts.Of(result));
        }

        return results.All(result => result.IsValid || (result.Status == TrustStatus.LegacyWeak && parsed.GetValue(_allow))) ? ExitCode.Done : ExitCode.Failed;
    }

    private IReadOnlyList<TrustResult> Verify(ParseResult parsed, string path, TimeProvider time)
    {
        if (_hash.Compute(parsed, path) is { } hash)
        {
            var key = parsed.GetValue(_key) ?? throw new ToolFailure("--public-key is missing: name the key that must have signed.", ExitCode.Usage);
            var signature = parsed.GetValue(_signature) ?? Path.TrimEndingDirectorySeparator(path) + ".sig";
            return [PackageSignature.Verify(hash, File.ReadAllText(signature), VerificationKey.FromFile(key))];
        }

        var verifier = new PluginVerifier(StoreOption.Open(parsed, _store), time);
        var id = parsed.GetValue(_id);

        // Who names the plugin means the folder itself: a package that somebody put into it must not speak for it.
        if (File.Exists(path) || (id is null && File.Exists(Path.Combine(path, ".nupkg.metadata"))))
        {
            return verifier.VerifyPackage(path, id);
        }

        return [verifier.Verify(id ?? throw new ToolFailure("--id is missing: say which plugin this must be.", ExitCode.Usage), path)];
    }
}
