using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>A name and a password to sign in with.</summary>
/// <param name="Username">The name.</param>
/// <param name="Password">The password.</param>
public sealed record LoginUser(string Username, [property: JsonConverter(typeof(SecretTextConverter))] Secret Password);
