using System.Runtime.Serialization;

namespace Itential.Refit.Tests.Addresses;

public enum Color
{
    Red,

    [EnumMember(Value = "light-blue")]
    LightBlue,
}
