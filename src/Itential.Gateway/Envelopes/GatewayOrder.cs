using System.Runtime.Serialization;

namespace Itential.Gateway;

/// <summary>The direction of a sorting.</summary>
public enum GatewayOrder
{
    /// <summary>The smallest value first.</summary>
    [EnumMember(Value = "ascending")]
    Ascending,

    /// <summary>The largest value first.</summary>
    [EnumMember(Value = "descending")]
    Descending,
}
