namespace Itential.Gateway;

/// <summary>A page of a list in the form <c>{data, meta}</c>.</summary>
/// <typeparam name="T">The type of one item.</typeparam>
public sealed record GatewayPage<T>
{
    /// <summary>The items.</summary>
    public IReadOnlyList<T> Data { get; init => field = value ?? []; } = [];

    /// <summary>How many items there are.</summary>
    public GatewayPageMeta? Meta { get; init; }
}
