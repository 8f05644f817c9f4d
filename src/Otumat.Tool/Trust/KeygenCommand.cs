using System.CommandLine;
using System.Text;
using Otumat.Trust;

namespace Otumat.Tool;

/// <summary>Makes a key pair.</summary>
internal static class KeygenCommand
{
    private const string Rsa = "rsa";
    private const string Curve = "ecdsa-p256";
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static Command Create(ToolHost host)
    {
        var output = TextOptions.Create("--output", ["-o"], "FILE", "The file of the private key; the public key gets the same name and .pub.");
        var algorithm = new Option<string>("--algorithm") { Description = "How the key signs.", DefaultValueFactory = _ => Rsa };
        var bits = new Option<int>("--bits") { HelpName = "BITS", Description = "The size of an RSA key.", DefaultValueFactory = _ => SigningKey.DefaultRsaSize };
        var password = SigningOptions.CreatePassword();
        var json = JsonOption.Create();
        output.Required = true;
        algorithm.AcceptOnlyFromAmong(Rsa, Curve);
        var command = new Command("keygen", "Make a private key to sign with, readable by you alone, and its public key.") { output, algorithm, bits, password, json };
        command.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(output)!;
            var publicFile = file + ".pub";
            RefuseExisting(file);
            RefuseExisting(publicFile);
            using var key = SigningKey.Create(parsed.GetValue(algorithm) == Curve ? KeyAlgorithm.EcdsaP256Sha256 : KeyAlgorithm.RsaPssSha256, parsed.GetValue(bits));
            Write(file, key.ToPem(SecretVariables.Read(parsed.GetValue(password))).Reveal(), Own);
            Write(publicFile, key.PublicKey.ToPem(), Own | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
            new Reporter(host, parsed.GetValue(json)).Write(KeyFacts.Of(key.PublicKey).Add("privateKey", "Private key", file).Add("publicKey", "Public key", publicFile));
            return ExitCode.Done;
        });
        return command;
    }

    // A key that is there may be the only one of its kind.
    private static void RefuseExisting(string path)
    {
        if (Path.Exists(path))
        {
            throw new ToolFailure($"There is a file '{path}', and a key is never written over one. Name another file, or remove that one.");
        }
    }

    private static void Write(string path, string text, UnixFileMode mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        FileModes.SetOnCreation(options, mode);
        using var file = new FileStream(path, options);
        file.Write(Encoding.ASCII.GetBytes(text));
    }
}
