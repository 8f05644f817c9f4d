using System.ComponentModel;
using Itential.Diagnostics;
using Itential.Refit.Authentication;
using Microsoft.Extensions.Options;

namespace Itential.Refit.Connections;

/// <summary>What sets one product apart from another: its routes' prefix, its credentials, its logins. Used by the products' own packages.</summary>
/// <typeparam name="TOptions">The product's options.</typeparam>
/// <param name="name">The product's name, which also names its HTTP client.</param>
/// <param name="pathPrefix">What every route starts with, such as <c>/api/v2.0</c>, or nothing.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ConnectionProduct<TOptions>(string name, string pathPrefix)
    where TOptions : ConnectionOptions
{
    /// <summary>The product's name.</summary>
    public string Name { get; } = name;

    /// <summary>The pairs of credentials that the product's logins take.</summary>
    /// <param name="options">The options.</param>
    protected internal abstract IReadOnlyList<CredentialPair> Credentials(TOptions options);

    /// <summary>The login for the one pair of credentials that is complete.</summary>
    /// <param name="options">Valid options.</param>
    /// <param name="address">The address that every route starts with.</param>
    protected internal abstract IAuthenticator Login(TOptions options, Uri address);

    /// <summary>The session of a token that needs no login.</summary>
    /// <param name="address">The address that every route starts with.</param>
    /// <param name="token">The token.</param>
    protected internal abstract Session FromToken(Uri address, Secret token);

    /// <summary>Reads the product's own keys of a configuration.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="options">Takes the values.</param>
    protected internal virtual void Read(ConfigurationKeys keys, TOptions options)
    {
    }

    /// <summary>Sets what the product's own options ask of its calls.</summary>
    /// <param name="options">Valid options.</param>
    /// <param name="settings">The settings of all calls.</param>
    protected internal virtual void Prepare(TOptions options, RefitSettings settings)
    {
    }

    /// <summary>The settings of all calls.</summary>
    internal RefitSettings Settings(TOptions options)
    {
        var settings = options.ToRefitSettings();
        Prepare(options, settings);
        return settings;
    }

    /// <summary>The name of the HTTP client of an instance.</summary>
    internal string ClientName(string? instance) => instance is null ? Name : $"{Name}:{instance}";

    /// <summary>Everything that is wrong with the options.</summary>
    internal IReadOnlyList<string> Faults(TOptions options) =>
        new ConnectionFaults(options, typeof(TOptions).Name).CheckCommon().CheckSignIn(Credentials(options)).ToList();

    /// <summary>Refuses options with any fault.</summary>
    /// <exception cref="OptionsValidationException">The options are not valid.</exception>
    internal void Validate(TOptions options, string optionsName)
    {
        var faults = Faults(options);
        if (faults.Count > 0)
        {
            throw new OptionsValidationException(optionsName, typeof(TOptions), faults);
        }
    }

    internal Uri Address(TOptions options) => ConnectionAddress.Of(options, pathPrefix);

    /// <summary>The way to sign in that the options choose.</summary>
    internal IAuthenticator Authenticator(TOptions options, Uri address) => options switch
    {
        { Authenticator: { } own } => own,
        { Token: { } token } => new TokenLogin(address, _ => Task.FromResult(token), FromToken, token),
        { TokenProvider: { } provider } => new TokenLogin(address, provider, FromToken),
        { HttpVersion: null, HttpVersionPolicy: null } => Login(options, address),
        _ => new VersionedLogin(Login(options, address), options.HttpVersion, options.HttpVersionPolicy),
    };
}
