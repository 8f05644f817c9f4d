using System.CommandLine;
using Otumat.Trust;

namespace Otumat.Tool;

/// <summary>Signs the folder of a plugin, or the hash of a package.</summary>
internal sealed class SignCommand
{
    private readonly Argument<string> _path = PathArgument.Create("The folder of a plugin; with --git or --legacy, a folder or nupkg.");
    private readonly Option<string?> _id = TextOptions.Create("--id", [], "ID", "The id that the plugin is signed as.");
    private readonly Option<string?> _version = TextOptions.Create("--version", [], "VERSION", "The version that the plugin is signed as.");
    private readonly Option<string?> _framework = TextOptions.Create("--framework", [], "NAME", "The framework of the plugin, such as net10.0.");
    private readonly Option<DateTimeOffset?> _expires = DateOption.Create("--expires", "When the plugin is no longer valid; never unless given.");
    private readonly Option<string?> _output = TextOptions.Create("--output", ["-o"], "FILE", "With --git or --legacy: the file of the signature; PATH.sig unless given.");
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly SigningOptions _key = new();
    private readonly HashOptions _hash = new();

    public static Command Create(ToolHost host)
    {
        var sign = new SignCommand();
        var command = new Command("sign", "Sign the folder of a plugin. Packages are signed by Otumat.Build while they are packed.")
        {
            sign._path, sign._id, sign._version, sign._framework, sign._expires, sign._output, sign._json,
        };
        sign._key.AddTo(command);
        sign._hash.AddTo(command);
        command.SetAction(parsed => sign.Run(host, parsed));
        return command;
    }

    private int Run(ToolHost host, ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(_path);
        var hash = _hash.Compute(parsed, path);
        if (hash is null && File.Exists(path))
        {
            throw new ToolFailure($"'{path}' is a file, and a manifest is for the folder of a plugin. Sign packages with Otumat.Build while they are packed, or their hash with --git.", ExitCode.Usage);
        }

        using var key = _key.Read(parsed);
        var facts = hash is null ? SignFolder(parsed, path, key) : SignHash(parsed, path, hash, key);
        new Reporter(host, parsed.GetValue(_json)).Write(facts.Add("keyId", "Key id", key.PublicKey.Id));
        return ExitCode.Done;
    }

    private Facts SignFolder(ParseResult parsed, string folder, SigningKey key)
    {
        var identity = new PluginIdentity { Id = Require(parsed, _id), Version = Require(parsed, _version), Framework = Require(parsed, _framework), Expires = parsed.GetValue(_expires) };
        PluginSigner.SignFolder(identity, folder, key);
        return new Facts()
            .Add("id", "Id", identity.Id)
            .Add("version", "Version", identity.Version)
            .Add("manifest", "Manifest", Path.Combine(folder, TrustFiles.ManifestOf(identity.Id)))
            .Add("signature", "Signature", Path.Combine(folder, TrustFiles.SignatureOf(identity.Id)));
    }

    private Facts SignHash(ParseResult parsed, string path, string hash, SigningKey key)
    {
        var output = parsed.GetValue(_output) ?? Path.TrimEndingDirectorySeparator(path) + ".sig";
        File.WriteAllText(output, PackageSignature.Sign(hash, key));
        return new Facts().Add("hash", "Hash", hash).Add("signature", "Signature", output);
    }

    private static string Require(ParseResult parsed, Option<string?> option) => parsed.GetValue(option)
        ?? throw new ToolFailure($"{option.Name} is missing. A plugin is signed as an id, a version and a framework.", ExitCode.Usage);
}
