namespace Itential.Refit;

/// <summary>Sends the method as <c>PATCH</c>.</summary>
/// <param name="path">The route template, as <see cref="HttpMethodAttribute.Path"/> describes it.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PatchAttribute(string path) : HttpMethodAttribute(path)
{
    /// <inheritdoc/>
    public override HttpMethod Method => HttpMethod.Patch;
}
