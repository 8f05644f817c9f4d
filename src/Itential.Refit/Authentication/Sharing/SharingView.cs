namespace Itential.Refit.Authentication;

/// <summary>What one login knows of those before it.</summary>
/// <param name="Used">The shared session that this process used last.</param>
/// <param name="Invalidations">How often the process has invalidated its session.</param>
/// <param name="IsTrusting">Whether the store has been written since.</param>
internal sealed record SharingView(Guid? Used, long Invalidations, bool IsTrusting);
