// snippet: body-settings
using System.IO.Compression;
using Itential.Refit;
// end-snippet

namespace Quickstart.Snippets;

internal static class BodySettings
{
    public static RefitSettings Create(IHttpContentSerializer xml)
    {
        // snippet: body-settings
        var settings = new RefitSettings
        {
            RequestBodySerialization = RequestBodySerialization.Streamed,
            RequestCompression = RequestCompression.Brotli,
            RequestCompressionLevel = CompressionLevel.Fastest,
            AdditionalContentSerializers = [xml],
        };
        // end-snippet
        return settings;
    }
}
