using System.Runtime.Serialization;

namespace Itential.Platform;

/// <summary>The direction of a sorting.</summary>
public enum SortOrder
{
    /// <summary>The smallest value first.</summary>
    [EnumMember(Value = "1")]
    Ascending = 1,

    /// <summary>The largest value first.</summary>
    [EnumMember(Value = "-1")]
    Descending = -1,
}
