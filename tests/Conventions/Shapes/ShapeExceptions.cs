namespace Conventions.Shapes;

/// <summary>What may differ from the rules of shape, each with its reason.</summary>
internal static class ShapeExceptions
{
    /// <summary>Public classes that users may derive from.</summary>
    public static Dictionary<string, string> Unsealed { get; } = new()
    {
        ["Itential.Refit.ApiException"] = "ValidationApiException derives from it, as Refit's users expect.",
    };

    /// <summary>Asynchronous methods with another name or without a token.</summary>
    public static Dictionary<string, string> Asynchronous { get; } = new()
    {
    };
}
