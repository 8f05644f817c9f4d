namespace Itential.Refit.Generator.Model;

/// <summary>How a collection is walked.</summary>
/// <param name="Check">How it is looked at for null.</param>
/// <param name="Cast">The type through which it is walked; null when it is walked as it is.</param>
internal sealed record SequenceModel(NullCheck Check, string? Cast)
{
    /// <summary>The expression that is walked.</summary>
    public string Walk(string access) => Cast is null ? access : $"({Cast}){access}";
}
