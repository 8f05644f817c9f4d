using Itential.Refit;

namespace AotSmoke.Interfaces;

[AttributeUsage(AttributeTargets.Method)]
internal sealed class PurgeAttribute(string path) : HttpMethodAttribute("PURGE", path);
