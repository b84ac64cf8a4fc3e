namespace PolicyExtract.Vocabulary.Languages;

internal static class Vietnamese
{
    public static Language Words { get; } = new()
    {
        Tag = "vi",
        Headers = new()
        {
            Name =
                "tên cookie, tên của cookie, tên các cookie, tên tệp cookie, tên tập tin cookie, tên kỹ thuật, mã định danh, tên khóa, " +
                "danh sách cookie, tên cookie và tên miền",
            Provider =
                "nhà cung cấp, nhà cung cấp dịch vụ, nhà cung cấp cookie, bên cung cấp, đơn vị cung cấp, tên nhà cung cấp, " +
                "nhà phát hành, được đặt bởi, do ai đặt, được thiết lập bởi, đặt bởi, chủ sở hữu, công ty, tổ chức, " +
                "bên kiểm soát dữ liệu, bên chịu trách nhiệm, bên thứ ba, các bên thứ ba, đối tác, bên nhận, nền tảng, nhà phát triển",
            Feature = "chức năng và vị trí, tính năng, đặc điểm, vị trí, nơi sử dụng, trang sử dụng, sản phẩm",
            Category = "danh mục, danh mục cookie, phân loại, phân loại cookie, nhóm cookie, hạng mục",
            Purpose =
                "mục đích, mục đích của cookie, mục đích sử dụng, mục đích xử lý, mô tả, mô tả cookie, mô tả mục đích, " +
                "mục đích và mô tả, diễn giải, giải thích, công dụng, sử dụng để, dùng để làm gì, dùng để, cách sử dụng, lý do, " +
                "mục tiêu, chi tiết, thông tin, thông tin thêm, thông tin bổ sung, ghi chú, dữ liệu được thu thập, vai trò, ý nghĩa, " +
                "mô tả ngắn",
            Duration =
                "thời hạn, thời hạn của cookie, thời hạn lưu trữ, thời hạn hiệu lực, thời hạn lưu trữ tối đa, thời gian, " +
                "thời gian lưu trữ, thời gian lưu trữ tối đa, thời gian lưu, thời gian tồn tại, thời gian hiệu lực, thời gian hết hạn, " +
                "thời gian sống, thời gian duy trì, thời gian hoạt động, thời lượng, thời lượng lưu trữ, thời lượng lưu trữ tối đa, " +
                "khoảng thời gian, hết hạn, ngày hết hạn, hạn sử dụng, hiệu lực, hiệu lực đến, tuổi thọ, vòng đời, lưu trữ, " +
                "thời kỳ lưu giữ, thời gian lưu giữ, bao lâu, lưu trong bao lâu, kết thúc, loại và thời hạn, " +
                "thời gian hết hạn mặc định, thời hạn mặc định",
            Domain = "tên miền, miền, tên miền cookie, máy chủ, trang web, địa chỉ, địa chỉ web",
            Party = "bên thứ nhất hoặc bên thứ ba, bên thứ nhất hay bên thứ ba, nội bộ hoặc bên ngoài",
            Storage = "loại lưu trữ, kiểu lưu trữ, phương thức lưu trữ, nơi lưu trữ, công nghệ, công nghệ sử dụng, loại công nghệ",
            Type = "loại, loại cookie, các loại cookie, kiểu, kiểu cookie, tính chất",
            Service = "dịch vụ, tên dịch vụ, công cụ, ứng dụng, phần mềm, hệ thống, giải pháp, tiện ích",
            Origin = "nguồn, nguồn gốc, xuất xứ, nguồn cookie",
            Function = "chức năng, chức năng của cookie, chức năng cookie",
            Used = "cookie được sử dụng, các cookie được sử dụng, cookie chúng tôi sử dụng",
            Other = "cơ sở pháp lý, căn cứ pháp lý, quốc gia, số thứ tự, stt, chuyển dữ liệu",
        },
        Retention = new()
        {
            Second = "giây",
            Minute = "phút",
            Hour = "giờ, tiếng",
            Day = "ngày",
            Week = "tuần, tuần lễ",
            Month = "tháng",
            Year = "năm",
            Numbers =
                "một=1, hai=2, bốn=4, sáu=6, bảy=7, tám=8, chín=9, mười=10, mười hai=12, mười ba=13, hai mươi bốn=24, ba mươi=30, " +
                "sáu mươi=60, chín mươi=90, nửa=0.5",
            Session =
                "phiên, phiên làm việc, phiên truy cập, phiên duyệt web, phiên trình duyệt, phiên người dùng, phiên hiện tại, " +
                "theo phiên, cookie phiên, trong phiên, trong suốt phiên, trong phiên làm việc, trong suốt phiên làm việc, " +
                "thời gian của phiên, hết phiên, kết thúc phiên, khi kết thúc phiên, đến khi kết thúc phiên, " +
                "cho đến khi kết thúc phiên, cho đến khi phiên kết thúc, khi phiên kết thúc, cuối phiên, đến cuối phiên, tạm thời, " +
                "cookie tạm thời",
            Browser = "trình duyệt, trình duyệt web, cửa sổ",
            Closing = "đóng, thoát, tắt",
            Persistent =
                "vĩnh viễn, lâu dài, cố định, liên tục, thường trực, cookie lâu dài, cookie cố định, cookie vĩnh viễn, luôn luôn, " +
                "mãi mãi, không giới hạn, vô thời hạn, không thời hạn, không bao giờ, không bao giờ hết hạn, không hết hạn",
            Variable = "thay đổi, khác nhau, tùy thuộc, tùy, đa dạng",
            Unknown =
                "không xác định, không rõ, chưa xác định, không biết, không được nêu, không có sẵn, không áp dụng, không có, " +
                "không có thông tin, đang chờ, đang chờ xử lý",
            Immediate = "ngay lập tức, lập tức",
            UpTo = "tối đa, lên đến, lên tới, không quá, ít hơn, trong vòng, nhiều nhất",
            AtLeast = "ít nhất, tối thiểu, nhiều hơn, hoặc hơn, trở lên",
            About = "khoảng, xấp xỉ, thông thường, gần",
            To = "đến, hoặc, tới",
            Until = "cho đến khi, đến khi, cho tới khi, cho đến, khi, sau khi, sau, trước khi, đến ngày",
            LastVisit = "lần truy cập cuối, lần truy cập cuối cùng, lần truy cập gần nhất, lượt truy cập cuối cùng, mỗi lần truy cập",
            LastActivity = "hoạt động cuối cùng, lần hoạt động cuối, không hoạt động, lần sử dụng cuối",
            Set = "thiết lập cookie, khi được tạo, lần truy cập đầu tiên, kể từ khi đặt",
            Consent = "sự đồng ý, đồng ý, chấp thuận",
            Fillers =
                "hết hạn, kể từ, từ, sau, trong, được, lưu, lưu trữ, cookie, cookies, này, tồn tại, thời hạn, thời gian, sẽ, bị, xóa, " +
                "tự động, mặc định, chỉ, trên, thiết bị, ngày, dữ liệu, người dùng, truy cập, mỗi, trang web, loại, của, bạn, vòng",
        },
        Categories = new()
        {
            Necessary =
                "cần thiết, thiết yếu, bắt buộc, hoàn toàn cần thiết, thực sự cần thiết, tuyệt đối cần thiết, rất cần thiết, " +
                "cần thiết về mặt kỹ thuật, kỹ thuật, cơ bản, luôn bật, luôn hoạt động, luôn kích hoạt, quan trọng, " +
                "nhất thiết cần thiết",
            Security = "bảo mật, an ninh, an toàn, xác thực, ngăn chặn gian lận, bảo vệ",
            Preferences =
                "tùy chọn, ưu tiên, sở thích, tùy thích, chức năng?, tính năng?, cá nhân hóa, tùy chỉnh, cài đặt, cài đặt người dùng, " +
                "trải nghiệm người dùng, tiện lợi, ngôn ngữ, nội dung nhúng, nội dung bên ngoài, hỗ trợ",
            Analytics =
                "phân tích, thống kê, phân tích và thống kê, hiệu suất?, hiệu năng?, đo lường, đo lường đối tượng, lưu lượng truy cập, " +
                "phân tích web, nghiên cứu, tối ưu hóa, cải thiện",
            Marketing =
                "tiếp thị, quảng cáo, quảng cáo nhắm mục tiêu, nhắm mục tiêu, nhắm đối tượng, theo dõi, tiếp thị lại, lập hồ sơ, " +
                "thương mại, hành vi, quảng cáo cá nhân hóa, mạng quảng cáo, khuyến mại",
            Social = "mạng xã hội, truyền thông xã hội, xã hội, chia sẻ",
            Other = "khác, cookie khác, bổ sung, không bắt buộc, không cần thiết",
            Unclassified = "chưa phân loại, chưa được phân loại, không được phân loại, không phân loại, không xác định, đang chờ xử lý",
            Negations = "không, không phải, ngoài, ngoại trừ",
        },
        Storage = new()
        {
            HttpCookie = "tệp văn bản, tập tin văn bản, cookie trình duyệt",
            LocalStorage = "bộ nhớ cục bộ, lưu trữ cục bộ, kho lưu trữ cục bộ, bộ nhớ html cục bộ",
            SessionStorage = "lưu trữ phiên, bộ nhớ phiên",
            Pixel = "điểm ảnh, pixel theo dõi, điểm ảnh theo dõi, đèn hiệu web",
            Script = "tập lệnh, mã javascript",
            Fingerprint = "dấu vân tay, dấu vân tay thiết bị",
            AppStorage = "bộ nhớ ứng dụng, ứng dụng di động",
        },
        Party = new()
        {
            First =
                "bên thứ nhất, cookie của bên thứ nhất, cookie bên thứ nhất, nội bộ, trang web này, trang web của chúng tôi, " +
                "chủ sở hữu trang web",
            Third = "bên thứ ba, cookie của bên thứ ba, cookie bên thứ ba, bên ngoài, đối tác",
        },
        Text = new()
        {
            Connecting =
                "và, hoặc, nhưng, của, cho, với, từ, đến, trong, trên, dưới, bởi, về, theo, qua, bằng, giữa, khi, nếu, vì, để, mà, " +
                "như, là, được, bị, đã, đang, sẽ, có, không, này, những, các, mỗi, một, tại, sau, trước, chúng tôi, cũng, hay, nào",
            Frequent =
                "bạn, chúng, tôi, sử dụng, trang, web, người, dùng, truy, cập, thông, tin, dữ, liệu, trình, duyệt, lưu, trữ, ghi, nhớ, " +
                "giúp, cung, cấp, dịch, vụ, thiết, thể, xóa, danh, sách, mục, đích, hiển, thị, ngôn, ngữ",
            And = "cũng như",
            Or = "hoặc",
            Months =
                "tháng một=1, tháng giêng=1, tháng hai=2, tháng ba=3, tháng tư=4, tháng năm=5, tháng sáu=6, tháng bảy=7, tháng tám=8, " +
                "tháng chín=9, tháng mười=10, tháng mười một=11, tháng mười hai=12, tháng chạp=12, tháng 1=1, tháng 2=2, tháng 3=3, " +
                "tháng 4=4, tháng 5=5, tháng 6=6, tháng 7=7, tháng 8=8, tháng 9=9, tháng 10=10, tháng 11=11, tháng 12=12",
            Yes = "có, đúng",
            No = "không, sai",
            LastUpdated =
                "cập nhật lần cuối, lần cập nhật cuối, cập nhật gần nhất, ngày cập nhật, cập nhật ngày, cập nhật vào, " +
                "sửa đổi lần cuối, ngày sửa đổi, ngày hiệu lực, có hiệu lực từ, có hiệu lực từ ngày, phiên bản, ngày ban hành",
            ConsentTerms =
                "đồng ý, chấp nhận, chấp nhận tất cả, cho phép tất cả, từ chối, từ chối tất cả, cài đặt cookie, quản lý cookie, " +
                "rút lại sự đồng ý",
            Examples = "ví dụ, chẳng hạn, chẳng hạn như, bao gồm",
        },
    };
}
