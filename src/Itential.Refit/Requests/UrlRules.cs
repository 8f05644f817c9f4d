using System.Collections.Concurrent;

namespace Itential.Refit.Requests;

/// <summary>What a client's settings change in addresses and forms. Where they change nothing there is no instance, so that an ordinary call asks once.</summary>
internal sealed class UrlRules
{
    private readonly ConcurrentDictionary<string, string>? _names;
    private readonly IUrlParameterKeyFormatter? _keyFormatter;
    private readonly bool _honorsJsonNames;

    private UrlRules(RefitSettings settings)
    {
        var map = settings.UrlParameterFormatterMap;
        Formatter = map.Count == 0
            ? settings.UrlParameterFormatter
            : new MappedUrlParameterFormatter(map.Copy(), settings.UrlParameterFormatter ?? new DefaultUrlParameterFormatter());
        FormFormatter = settings.FormUrlEncodedParameterFormatter;
        CollectionFormat = settings.CollectionFormat;
        JoinsLikeRefit = settings.CollectionJoining == CollectionJoining.RefitLegacy;
        AllowsEmptyRouteValues = settings.AllowEmptyRouteValues;
        ResolvesAgainstBase = settings.UrlResolution == UrlResolution.Rfc3986;
        _keyFormatter = settings.UrlParameterKeyFormatter;
        _honorsJsonNames = settings.HonorContentSerializerPropertyNamesInQuery;
        _names = _keyFormatter is not null || !_honorsJsonNames ? new ConcurrentDictionary<string, string>(StringComparer.Ordinal) : null;
    }

    public IUrlParameterFormatter? Formatter { get; }

    public IUrlParameterFormatter? FormFormatter { get; }

    public CollectionFormat CollectionFormat { get; }

    public bool JoinsLikeRefit { get; }

    public bool AllowsEmptyRouteValues { get; }

    public bool ResolvesAgainstBase { get; }

    public static UrlRules? Of(RefitSettings settings)
    {
        var rules = new UrlRules(settings);
        return rules is
        {
            Formatter: null, FormFormatter: null, CollectionFormat: CollectionFormat.Csv or CollectionFormat.RefitParameterFormatter,
            JoinsLikeRefit: false, AllowsEmptyRouteValues: false, ResolvesAgainstBase: false, _names: null,
        }
            ? null
            : rules;
    }

    /// <summary>The escaped name that a name's pattern gives under these settings.</summary>
    /// <param name="name">The escaped name that is used when no setting changes it.</param>
    /// <param name="pattern">Its properties in braces, each with the serializer's name after a bar; everything else is fixed and escaped.</param>
    public string Key(string name, string pattern)
    {
        if (_names is null)
        {
            return name;
        }

        return _names.TryGetValue(pattern, out var known) ? known : _names.GetOrAdd(pattern, NamePattern.Fill(pattern, _keyFormatter, _honorsJsonNames));
    }
}
