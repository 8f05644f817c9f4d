namespace Itential.Platform;

/// <summary>A form to be checked, as the server wants it wrapped.</summary>
/// <param name="Asset">The form.</param>
public sealed record JsonFormAsset(JsonForm Asset)
{
    /// <summary>Wraps a form.</summary>
    /// <param name="form">The form.</param>
    public static implicit operator JsonFormAsset(JsonForm form) => new(form);
}
