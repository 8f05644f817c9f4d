namespace Itential.Refit;

/// <summary>Sends the method as <c>PUT</c>.</summary>
/// <param name="path">The route template, as <see cref="HttpMethodAttribute.Path"/> describes it.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PutAttribute(string path) : HttpMethodAttribute(path)
{
    /// <inheritdoc/>
    public override HttpMethod Method => HttpMethod.Put;
}
