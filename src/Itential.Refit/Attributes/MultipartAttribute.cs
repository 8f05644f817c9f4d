namespace Itential.Refit;

/// <summary>Sends the parameters that have no other place as the parts of a <c>multipart/form-data</c> body, RFC 7578.</summary>
/// <remarks>The boundary is random for each request, so that nothing that is sent can close the form or add a part to it.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MultipartAttribute : Attribute
{
    /// <summary>Uses a random boundary.</summary>
    public MultipartAttribute()
    {
    }

    /// <summary>Uses a boundary that begins with given text and ends at random.</summary>
    /// <param name="boundaryText">Up to 37 characters that RFC 2046 allows in a boundary.</param>
    public MultipartAttribute(string boundaryText)
    {
        BoundaryText = boundaryText;
    }

    /// <summary>The beginning of the boundary; the whole of it where <see cref="RefitSettings.FixedMultipartBoundary"/> says so.</summary>
    /// <value>Default: none.</value>
    public string? BoundaryText { get; }
}
