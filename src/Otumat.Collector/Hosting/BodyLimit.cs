using Microsoft.AspNetCore.Http.Metadata;

namespace Otumat.Collector;

/// <summary>How large the body of a route may be.</summary>
internal sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
