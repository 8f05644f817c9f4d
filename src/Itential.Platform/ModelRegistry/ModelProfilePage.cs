namespace Itential.Platform;

/// <summary>One page of the model profiles.</summary>
public sealed record ModelProfilePage
{
    /// <summary>The profiles.</summary>
    public IReadOnlyList<ModelProfile> Profiles { get; init => field = value ?? []; } = [];
}
