namespace Itential.Platform;

/// <summary>A node to be made.</summary>
/// <param name="Name">The name of the node.</param>
public sealed record NewGoldenConfigNode(string Name)
{
    /// <summary>Wraps it as the server wants it.</summary>
    /// <param name="name">The name of the node.</param>
    public static implicit operator NewGoldenConfigNode(string name) => new(name);
}
