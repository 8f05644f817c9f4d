using System.Text.Json;

namespace Itential.Refit;

/// <summary>Writes names in camel case, such as <c>deviceName</c> for <c>DeviceName</c>.</summary>
public sealed class CamelCaseUrlParameterKeyFormatter : IUrlParameterKeyFormatter
{
    /// <inheritdoc/>
    public string Format(string key) => JsonNamingPolicy.CamelCase.ConvertName(key);
}
