using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Says where a task is found.</summary>
/// <param name="Location">Either <c>Application</c> or <c>Adapter</c>.</param>
/// <param name="Package">The application or adapter.</param>
/// <param name="Method">The method that the task calls.</param>
public sealed record TaskLocator(string Location, [property: JsonPropertyName("pckg")] string Package, string Method);
