using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Itential.Refit.Tests.Bodies;

/// <summary>A body as it came over the wire.</summary>
/// <param name="Target">Path and query.</param>
/// <param name="Headers">The request's headers.</param>
/// <param name="Bytes">The body.</param>
/// <param name="Form">The form that ASP.NET Core reads in it; null when it is none.</param>
/// <param name="Files">The files of that form.</param>
public sealed record ReceivedBody(string Target, IReadOnlyDictionary<string, StringValues> Headers, byte[] Bytes, IFormCollection? Form, IReadOnlyList<ReceivedFile> Files)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public string? Header(string name) => Headers.TryGetValue(name, out var value) ? value.ToString() : null;
}
