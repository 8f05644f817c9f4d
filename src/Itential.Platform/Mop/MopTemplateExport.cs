using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Names the template to be exported.</summary>
/// <param name="Options">Which one.</param>
/// <param name="Type">Its kind.</param>
[method: JsonConstructor]
public sealed record MopTemplateExport(MopTemplateName Options, MopTemplateType Type)
{
    /// <summary>Names the template to be exported.</summary>
    /// <param name="name">The name of the template; in a project <c>@{projectId}: {name}</c>.</param>
    /// <param name="type">Its kind.</param>
    public MopTemplateExport(string name, MopTemplateType type)
        : this(new MopTemplateName(name), type)
    {
    }
}
