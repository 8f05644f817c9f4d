using System.Text.Json;

namespace Itential.Refit;

/// <summary>Writes names in kebab case, such as <c>device-name</c> for <c>DeviceName</c>.</summary>
public sealed class KebabCaseUrlParameterKeyFormatter : IUrlParameterKeyFormatter
{
    /// <inheritdoc/>
    public string Format(string key) => JsonNamingPolicy.KebabCaseLower.ConvertName(key);
}
