namespace Conventions.Shapes;

/// <summary>What may differ from the rules of shape, each with its reason.</summary>
internal static class ShapeExceptions
{
    /// <summary>Public classes that users may derive from.</summary>
    public static Dictionary<string, string> Unsealed { get; } = new()
    {
        ["Itential.Refit.ApiException"] = "ValidationApiException derives from it, as Refit's users expect.",
        ["Itential.Refit.HttpMethodAttribute"] = "Verbs of one's own derive from it.",
        ["Itential.Refit.DefaultUrlParameterFormatter"] = "A formatter that changes one type leaves the others to it.",
    };

    /// <summary>Asynchronous methods with another name or without a token.</summary>
    public static Dictionary<string, string> Asynchronous { get; } = new()
    {
        ["Itential.Diagnostics.Tracing.TracedCall.Follow"] = "Gives back the task of another call; generated code calls it whatever that task is.",
        ["Itential.Diagnostics.Tracing.TracedSequence.Follow"] = "Gives back the sequence of another call, which has its own token.",
        ["Itential.Refit.ApiResponse`1.EnsureSuccessStatusCodeAsync"] = "Has nothing to wait for; the name and form are those that Refit's users know.",
        ["Itential.Refit.ApiResponse`1.EnsureSuccessfulAsync"] = "Has nothing to wait for; the name and form are those that users of the asynchronous checks know.",
    };
}
