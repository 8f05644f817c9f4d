namespace Otumat.Usage;

/// <summary>The names of the freedesktop Secret Service API, draft 0.2 (specifications.freedesktop.org/secret-service).</summary>
internal static class SecretServiceNames
{
    public const string Destination = "org.freedesktop.secrets";
    public const string RootPath = "/org/freedesktop/secrets";
    public const string NoObject = "/";
    public const string DefaultAlias = "default";

    public const string Service = "org.freedesktop.Secret.Service";
    public const string Collection = "org.freedesktop.Secret.Collection";
    public const string Item = "org.freedesktop.Secret.Item";
    public const string Prompt = "org.freedesktop.Secret.Prompt";
    public const string Properties = "org.freedesktop.DBus.Properties";
}
