using System.CommandLine;
using Otumat.Trust;

namespace Otumat.Tool;

/// <summary>The options that name a private key.</summary>
internal sealed class SigningOptions
{
    private readonly Option<string?> _file = TextOptions.Create("--key", [], "FILE", "The PEM file of the private key.");
    private readonly Option<string?> _variable = TextOptions.Create("--key-variable", [], "NAME", "Or the name of an environment variable that holds the PEM text.");
    private readonly Option<string?> _password = CreatePassword();

    /// <summary>The option that names the password of an encrypted key.</summary>
    public static Option<string?> CreatePassword() =>
        TextOptions.Create("--password-variable", [], "NAME", "The name of an environment variable that holds the password of an encrypted key.");

    public void AddTo(Command command)
    {
        command.Options.Add(_file);
        command.Options.Add(_variable);
        command.Options.Add(_password);
    }

    /// <summary>The key.</summary>
    /// <exception cref="ToolFailure">Neither or both were given, or a variable is not set.</exception>
    /// <exception cref="TrustKeyException">The key cannot be used.</exception>
    public SigningKey Read(ParseResult parsed)
    {
        var password = SecretVariables.Read(parsed.GetValue(_password));
        return (parsed.GetValue(_file), parsed.GetValue(_variable)) switch
        {
            ({ } file, null) => SigningKey.FromFile(file, password),
            (null, { } variable) => SigningKey.FromPem(SecretVariables.Read(variable)!, password),
            _ => throw new ToolFailure("Name the private key by one of --key and --key-variable.", ExitCode.Usage),
        };
    }
}
