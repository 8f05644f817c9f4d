using Otumat.Usage;

namespace Otumat.Tool;

/// <summary>Turns what an assembly declares into the settings of an agent, by the way that the package's own agent takes.</summary>
internal static class DeclaredOptions
{
    private const string AuthorsTask = "The package's author has to correct it.";

    /// <summary>Gives the settings; what is not declared has the library's default.</summary>
    /// <exception cref="ToolFailure">The assembly declares something that this version does not know, or a value that cannot be.</exception>
    public static UsageAgentOptions From(string file, DeclaredUsage declared)
    {
        try
        {
            var attribute = new UsageTrackingAttribute(declared.Required[0], declared.Required[1], declared.Required[2], declared.Required[3]);
            foreach (var (name, value) in declared.Named)
            {
                Set(attribute, name, value);
            }

            return attribute.ToOptions(declared.Version);
        }
        catch (FormatException cause)
        {
            throw new ToolFailure($"'{file}' declares usage tracking in a way that cannot be read: {cause.Message}", cause: cause);
        }
    }

    private static void Set(UsageTrackingAttribute attribute, string name, object? value)
    {
        switch (name)
        {
            case nameof(attribute.InstallRoute): attribute.InstallRoute = Of<string>(name, value); break;
            case nameof(attribute.EventRoute): attribute.EventRoute = Of<string>(name, value); break;
            case nameof(attribute.RefreshRoute): attribute.RefreshRoute = Of<string>(name, value); break;
            case nameof(attribute.DeviceRoute): attribute.DeviceRoute = Of<string>(name, value); break;
            case nameof(attribute.RevokeRoute): attribute.RevokeRoute = Of<string>(name, value); break;
            case nameof(attribute.ResponseTimeoutSeconds): attribute.ResponseTimeoutSeconds = Of<int>(name, value); break;
            case nameof(attribute.UploadFrequency): attribute.UploadFrequency = Of<string>(name, value); break;
            case nameof(attribute.ClientId): attribute.ClientId = value as string; break;
            case nameof(attribute.Scope): attribute.Scope = Of<string>(name, value); break;
            case nameof(attribute.NoticeVersion): attribute.NoticeVersion = Of<int>(name, value); break;
            case nameof(attribute.EventNames): attribute.EventNames = [.. Of<IReadOnlyList<string>>(name, value)]; break;
            case nameof(attribute.PropertyKeys): attribute.PropertyKeys = [.. Of<IReadOnlyList<string>>(name, value)]; break;
            case nameof(attribute.AllowTokenFile): attribute.AllowTokenFile = Of<bool>(name, value); break;
            case nameof(attribute.LegacyWireFormat): attribute.LegacyWireFormat = Of<bool>(name, value); break;
            default: throw new FormatException($"{name} is new to this version of otumat. Update otumat.");
        }
    }

    private static T Of<T>(string name, object? value) => value is T known ? known : throw new FormatException($"{name} has a value of another type. {AuthorsTask}");
}
