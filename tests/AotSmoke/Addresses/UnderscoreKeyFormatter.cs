using Itential.Refit;

namespace AotSmoke.Addresses;

internal sealed class UnderscoreKeyFormatter : IUrlParameterKeyFormatter
{
    public string Format(string key) => "_" + key;
}
