namespace Itential.Platform;

/// <summary>A form that replaces another, as the server wants it wrapped.</summary>
/// <param name="Options">The form.</param>
public sealed record JsonFormBody(JsonForm Options)
{
    /// <summary>Wraps a form.</summary>
    /// <param name="form">The form.</param>
    public static implicit operator JsonFormBody(JsonForm form) => new(form);
}
