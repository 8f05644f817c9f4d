namespace Itential.Platform;

/// <summary>The fields that lists of configurations are sorted by.</summary>
public static class SsoConfigFields
{
    /// <summary>The name of the configuration.</summary>
    public static Field<SsoConfig, string> Name { get; } = new("name");

    /// <summary>The protocol of the identity provider.</summary>
    public static Field<SsoConfig, SsoType> SsoType { get; } = new("ssoType");
}
