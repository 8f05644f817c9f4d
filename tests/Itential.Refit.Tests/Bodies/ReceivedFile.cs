using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Itential.Refit.Tests.Bodies;

/// <summary>A part with a file name, as ASP.NET Core reads it.</summary>
public sealed record ReceivedFile(string Name, string FileName, string ContentType, byte[] Bytes)
{
    public static ReceivedFile Of(IFormFile file)
    {
        using var buffer = new MemoryStream();
        file.CopyTo(buffer);
        var disposition = ContentDispositionHeaderValue.Parse(file.ContentDisposition);
        return new ReceivedFile(
            HeaderUtilities.UnescapeAsQuotedString(disposition.Name).ToString(),
            HeaderUtilities.UnescapeAsQuotedString(disposition.FileName).ToString(),
            file.ContentType,
            buffer.ToArray());
    }
}
