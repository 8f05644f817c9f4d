using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The protocol of an identity provider. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SsoType>))]
public sealed record SsoType(string Value) : IOpenEnum<SsoType>
{
    /// <summary>SAML.</summary>
    public static SsoType Saml { get; } = new("saml");

    /// <summary>OpenID Connect.</summary>
    public static SsoType Oidc { get; } = new("oidc");

    /// <inheritdoc/>
    public static SsoType Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
